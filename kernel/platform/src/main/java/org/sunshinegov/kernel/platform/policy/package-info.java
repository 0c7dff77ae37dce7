/**
 * The policies a service answers for (design, The parts): its own part of the book, told whole to every service. A value is
 * proposed from a day on by the district office and released by the leading group, another person (7.3); running clocks keep
 * the values they started with. What has been released wins over the defaults of this and every later release.
 */
package org.sunshinegov.kernel.platform.policy;
