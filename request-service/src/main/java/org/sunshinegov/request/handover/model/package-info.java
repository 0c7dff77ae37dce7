/** The hand-over of a unit's cases, without anything around it. */
package org.sunshinegov.request.handover.model;
