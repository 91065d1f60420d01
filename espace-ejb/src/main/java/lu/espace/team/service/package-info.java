/** The members of an eSpace: who comes in, who may do what. */
package lu.espace.team.service;
