/** Text to paper: PDF/A with every glyph embedded. */
package org.sunshinegov.request.paper;
