/**
 * The login as the browser sees it: sessions bound to the certificate, pages that explain a
 * refusal, logging out.
 */
package lu.espace.access.web;
