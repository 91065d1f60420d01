/** My team: who belongs to it, what each may do, until when each can log in. */
package lu.espace.team.web;
