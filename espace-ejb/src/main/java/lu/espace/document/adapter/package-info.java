/**
 * Prints forms with Apache FOP as PDF/A-3a and PDF/UA-1. Everything that a page needs comes from
 * memory; anything that FOP would print differently from what was typed is refused.
 */
package lu.espace.document.adapter;
