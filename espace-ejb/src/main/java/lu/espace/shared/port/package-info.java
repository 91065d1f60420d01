/** What the shared kernel asks of the features, so that it need not know them. */
package lu.espace.shared.port;
