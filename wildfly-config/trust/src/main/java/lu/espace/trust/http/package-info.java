/**
 * The trust services' view of HTTP: a request and a reply as values, so that every protocol is a
 * plain class that runs behind the server's servlets and behind the JDK's own HTTP server alike.
 */
package lu.espace.trust.http;
