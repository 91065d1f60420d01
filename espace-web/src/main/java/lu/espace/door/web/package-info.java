/**
 * The Signing Server door as the browser sees it: the way to the signing server, the way back, and
 * the page that says why nobody was let in.
 */
package lu.espace.door.web;
