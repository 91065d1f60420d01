/** What the services need to make documents. */
package lu.espace.document.port;
