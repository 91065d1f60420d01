/**
 * What a public service asks of a business: the definition of a procedure and, for one filing of
 * it, the form as it looks at this moment. The definition speaks XForms; the instance is one XML
 * document.
 */
package lu.espace.procedure.domain;
