/**
 * The persons behind the certificates and their logins. What a person may do is not known here: the
 * certificate identifies, the eSpace empowers.
 */
package lu.espace.access.domain;
