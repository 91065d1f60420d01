/**
 * What the product tells a person of its own accord: in its eSpace, and by a mail that says no more
 * than that there is something to read.
 */
package lu.espace.notification.domain;
