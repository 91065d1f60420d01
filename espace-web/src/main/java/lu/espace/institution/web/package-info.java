/** The pages of agents: the files of their desks, and one file with what they do with it. */
package lu.espace.institution.web;
