/** Documents for people to read: what the form printer prints. It knows nothing of procedures. */
package lu.espace.document.domain;
