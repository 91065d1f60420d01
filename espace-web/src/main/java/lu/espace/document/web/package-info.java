/** How documents reach a browser: shown in the page, or saved under their name. */
package lu.espace.document.web;
