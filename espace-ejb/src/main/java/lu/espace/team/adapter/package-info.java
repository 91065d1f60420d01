/** Answers the guard and the business from the team. */
package lu.espace.team.adapter;
