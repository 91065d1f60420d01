/** How files come in and go out over HTTP, whatever they are for. */
package lu.espace.upload.web;
