/**
 * Generated walks: answers to a procedure, found from its definition alone, that together lead
 * through every step, field and choice.
 */
package lu.espace.walk;
