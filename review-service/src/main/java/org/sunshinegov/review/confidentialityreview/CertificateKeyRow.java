package org.sunshinegov.review.confidentialityreview;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.sunshinegov.kernel.platform.store.AggregateRow;

/** A key that has signed certificates; told once when it is first used. */
@Entity
@Table(name = "certificate_key")
class CertificateKeyRow extends AggregateRow {

    String kid;
}
