/** Reading and changing what a business keeps in its safe, and giving it to procedures. */
package lu.espace.safe.service;
