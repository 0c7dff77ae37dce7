/**
 * Runs in the parser process only, on bytes nobody trusts: own memory, own time, no network, no secrets in its
 * environment. The service never calls these classes; it reads what they print.
 */
package org.sunshinegov.kernel.documents.parsing.child;
