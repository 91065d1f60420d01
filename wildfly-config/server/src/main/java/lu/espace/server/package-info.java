/**
 * Starts the product on a server of its own: for a newcomer with one command, for the tests, for
 * measuring. An operator's server is configured by the same scripts, without this launcher.
 */
package lu.espace.server;
