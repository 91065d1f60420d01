/** What the sandbox and its tests need of the machine that they run on. */
package lu.espace.sandbox.system;
