/** Who belongs to an eSpace and what each may do in which subject area. */
package lu.espace.team.domain;
