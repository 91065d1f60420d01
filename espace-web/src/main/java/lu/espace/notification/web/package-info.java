/** The notices on the dashboard, and the way from a notice to what it is about. */
package lu.espace.notification.web;
