/** Lists of requests an officer comes back to, by a name of his own. */
package org.sunshinegov.request.savedview;
