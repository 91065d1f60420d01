/**
 * Logs in holders whose keys are on a signing server. Everybody may come to the door; who is let in
 * has signed a fresh challenge with a key whose certificate is to be believed.
 */
package lu.espace.door.service;
