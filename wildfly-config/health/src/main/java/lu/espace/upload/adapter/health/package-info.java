/** What the server's health answer tells about the virus scanner. */
package lu.espace.upload.adapter.health;
