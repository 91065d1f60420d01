/** The virus scanner of the sandbox: a real clamd with signatures of its own. */
package lu.espace.sandbox.scanner;
