/** Binds the shared kernel to the server: its properties, its secrets, its database. */
package lu.espace.shared.adapter;
