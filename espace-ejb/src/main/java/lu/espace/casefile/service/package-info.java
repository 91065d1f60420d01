/**
 * What a business does with its case files: start, fill, check, prepare, send, follow. Every call
 * names the file, whose eSpace and compartment decide who may make it.
 */
package lu.espace.casefile.service;
