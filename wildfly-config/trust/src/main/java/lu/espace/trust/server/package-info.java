/** The trust services as a web application of the sandbox's server, and nowhere else. */
package lu.espace.trust.server;
