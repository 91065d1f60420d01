/** The pages of My information, and the check of its values while they are typed. */
package lu.espace.safe.web;
