/**
 * The sandbox's mail: a server that takes every mail on the loopback interface, keeps it in a file
 * and sends it nowhere, and the pages to read them.
 */
package lu.espace.trust.mail;
