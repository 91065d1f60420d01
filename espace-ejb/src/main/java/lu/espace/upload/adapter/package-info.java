/** Looks into files by their content, makes pictures upright and asks clamd. */
package lu.espace.upload.adapter;
