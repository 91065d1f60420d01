/** The server's realm. */
package lu.espace.door.adapter;
