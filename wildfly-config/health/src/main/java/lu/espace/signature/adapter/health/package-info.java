/** What monitoring reads about the product in the server's health check. */
package lu.espace.signature.adapter.health;
