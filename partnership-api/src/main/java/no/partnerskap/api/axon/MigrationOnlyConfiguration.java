package no.partnerskap.api.axon;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** Application that only brings the tables up to date: if another role owns them, only that role connects. */
@Import(Migrations.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
public class MigrationOnlyConfiguration {}
