/** The public pages of the procedures on offer. */
package lu.espace.procedure.web;
