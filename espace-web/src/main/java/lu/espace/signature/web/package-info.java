/** The page to which the signing server sends the holder's browser back. */
package lu.espace.signature.web;
