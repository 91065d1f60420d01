/**
 * The procedures that are on offer and the definitions behind them. Anybody may read what is on
 * offer; a revision that was published once stays readable for the case files that it started.
 */
package lu.espace.procedure.service;
