/** The lasting record of every act; lines are added and never changed. */
package lu.espace.audit.domain;
