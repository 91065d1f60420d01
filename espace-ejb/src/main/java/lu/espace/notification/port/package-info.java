/** What notices ask of the outside: somebody who carries mails. */
package lu.espace.notification.port;
