/** The page on which a business reads its log, has it checked and takes it with it. */
package lu.espace.audit.web;
