/** What handing in asks of the outside: what a file really is, and whether it is clean. */
package lu.espace.upload.port;
