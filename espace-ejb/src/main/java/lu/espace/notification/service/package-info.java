/**
 * Tells persons what concerns them. Other features call {@link
 * lu.espace.notification.service.Notify} in the transaction of what happened; the mails follow by
 * the clock.
 */
package lu.espace.notification.service;
