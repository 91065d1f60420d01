/** What the services need to read definitions and run forms. */
package lu.espace.procedure.port;
