/** What the business asks of the features that come after it. */
package lu.espace.business.port;
