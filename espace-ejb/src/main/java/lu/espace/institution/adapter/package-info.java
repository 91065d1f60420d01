/** The file of desks, and what the desks answer to the other features. */
package lu.espace.institution.adapter;
