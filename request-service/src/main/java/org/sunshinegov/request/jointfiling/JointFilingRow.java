package org.sunshinegov.request.jointfiling;

import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The receipt of an application to several units; nothing of it ever changes. */
@Entity
@Table(name = "joint_filing")
class JointFilingRow extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "receipt_number")
    String receiptNumber;

    @Column(name = "query_code")
    String queryCode;

    @Column(name = "filed_at")
    Instant filedAt;
}
