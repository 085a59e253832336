-- CreateIndex
CREATE INDEX "persoon_geboorte_datum_idx" ON "persoon"("geboorte_datum");
