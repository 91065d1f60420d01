/** Sends the mails through the server's mail session, by the clock. */
package lu.espace.notification.adapter;
